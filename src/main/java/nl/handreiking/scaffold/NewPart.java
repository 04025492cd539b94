package nl.handreiking.scaffold;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What an editor asks for.
 *
 * @param content the folder of the publication
 * @param id as typed, right or wrong
 * @param title may be empty: then it is made of the id
 * @param topic where a tip or signal belongs; may be empty
 * @param levels may be empty: then those that it can be for
 * @param url of a link, as typed; empty for anything else
 * @param today the day that the texts were looked at
 */
public record NewPart(
    Path content,
    Kind kind,
    String id,
    String title,
    String topic,
    List<String> levels,
    String url,
    LocalDate today) {

  public NewPart {
    levels = List.copyOf(levels);
    title = title.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
  }

  /** The title, or the id as words. */
  String titleOrId() {
    return title.isEmpty() ? idInWords() : title;
  }

  String idInWords() {
    String words = id.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
