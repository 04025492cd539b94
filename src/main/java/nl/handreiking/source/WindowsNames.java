package nl.handreiking.source;

import java.util.regex.Pattern;

/** Names that Windows keeps for devices, so that no file or folder can have them. */
public final class WindowsNames {

  /** In any case, and also with an extension: {@code con}, {@code NUL.txt}. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00B9\u00B2\u00B3])\\s*(\\..*)?");

  private static final String FIRST_LETTERS = "cpanlCPANL";

  private WindowsNames() {}

  public static boolean isDevice(String name) {
    return !name.isEmpty()
        && FIRST_LETTERS.indexOf(name.charAt(0)) >= 0
        && DEVICE.matcher(name).matches();
  }
}
