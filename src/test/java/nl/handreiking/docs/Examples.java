package nl.handreiking.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an example changes the file that it is an example of. */
final class Examples {

  /** An example and the file that it is for; without a name, the fence has to say it. */
  record Part(String file, String text) {}

  private static final Pattern FILE_COMMENT =
      Pattern.compile("(?m)^# (\\S+\\.(?:yaml|yml|md))[ \\t]*$");
  private static final Pattern KEY = Pattern.compile("(?m)^(?![\\s#-])[^:\\n]*:(?=\\s)");
  private static final String FENCE = "---\n";

  private Examples() {}

  /** A block that shows several files, each under its name. */
  static List<Part> parts(String block, String file) {
    List<Part> parts = new ArrayList<>();
    Matcher comment = FILE_COMMENT.matcher(block);
    String name = file;
    int start = 0;
    while (comment.find()) {
      add(parts, name, block.substring(start, comment.start()));
      name = comment.group(1);
      start = comment.end();
    }
    add(parts, name, block.substring(start));
    return parts;
  }

  private static void add(List<Part> parts, String name, String text) {
    if (!text.isBlank()) {
      parts.add(new Part(name, text.startsWith("\n") ? text.substring(1) : text));
    }
  }

  /** Its keys at the margin replace those of the file, or are added. */
  static String yamlOver(String file, String example) {
    Map<String, String> sections = sections(file);
    Map<String, String> shown = sections(example);
    if (shown.size() == 1) {
      return example;
    }
    shown.remove("");
    sections.replaceAll((key, text) -> text.endsWith("\n") || text.isEmpty() ? text : text + "\n");
    sections.putAll(shown);
    return String.join("", sections.values());
  }

  /** Each key at the margin with the lines below it; what stands before the first one is "". */
  private static Map<String, String> sections(String yaml) {
    List<MatchResult> keys = KEY.matcher(yaml).results().toList();
    Map<String, String> sections = new LinkedHashMap<>();
    sections.put("", yaml.substring(0, keys.isEmpty() ? yaml.length() : keys.get(0).start()));
    for (int i = 0; i < keys.size(); i++) {
      int end = i + 1 < keys.size() ? keys.get(i + 1).start() : yaml.length();
      sections.put(keys.get(i).group(), yaml.substring(keys.get(i).start(), end));
    }
    return sections;
  }

  /** The whole file if it has front matter, else only the text of the file. */
  static String markdownOver(String file, String example) {
    int end = file.indexOf("\n" + FENCE);
    return example.startsWith(FENCE) || end < 0
        ? example
        : file.substring(0, end + 1 + FENCE.length()) + example;
  }

  static String added(String file, String example) {
    return file + "\n" + example;
  }

  static BinaryOperator<String> over(DocBlock block) {
    if (block.says("erbij")) {
      return Examples::added;
    }
    return block.language().equals("yaml") ? Examples::yamlOver : Examples::markdownOver;
  }
}
