package nl.handreiking.docs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A block of code on a page.
 *
 * @param info what the fence says: the language, and then words such as the name of a file
 * @param line where the block begins, counted from 1
 */
record DocBlock(String info, String text, int line) {

  String language() {
    return words().get(0);
  }

  /** The file that the block is, if the fence names one. */
  Optional<String> file() {
    return words().stream().skip(1).filter(word -> word.contains(".")).findFirst();
  }

  boolean says(String word) {
    return words().indexOf(word) > 0;
  }

  /** The exit status that the commands end with. */
  int status() {
    return words().stream()
        .filter(word -> word.startsWith("status="))
        .mapToInt(word -> Integer.parseInt(word.substring("status=".length())))
        .findFirst()
        .orElse(0);
  }

  private List<String> words() {
    return Arrays.asList(info.strip().split(" +"));
  }
}
