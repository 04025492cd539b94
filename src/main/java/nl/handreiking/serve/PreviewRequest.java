package nl.handreiking.serve;

import java.util.OptionalInt;
import nl.handreiking.build.BuildRequest;

/**
 * What to show, and how.
 *
 * @param build what is read; nothing is written to its output folder
 * @param port this one and no other; without it the first that is free from 4000 on
 * @param editor the address that opens a place in the editor, with {@code {file}}, {@code {line}}
 *     and {@code {column}}; see {@link #isEditor}
 * @param language of the messages in the page
 */
public record PreviewRequest(BuildRequest build, OptionalInt port, String editor, String language) {

  /** Whether a text is an address of an editor that names a file. */
  public static boolean isEditor(String template) {
    return EditorLink.isTemplate(template);
  }
}
