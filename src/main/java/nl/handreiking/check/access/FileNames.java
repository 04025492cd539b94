package nl.handreiking.check.access;

import java.util.regex.Pattern;

/** Recognises names of files, which say nothing to a reader. */
final class FileNames {

  private static final Pattern NAME =
      Pattern.compile(
          "\\S+\\.(?:pdf|docx?|xlsx?|pptx?|odt|zip|mp[34]|png|jpe?g|webp|gif|svg)",
          Pattern.CASE_INSENSITIVE);

  private FileNames() {}

  static boolean isOne(String text) {
    return NAME.matcher(text).matches();
  }

  /** The name without folders and without what tells its kind. */
  static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
