package nl.handreiking.model;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.handreiking.source.PlainName;
import nl.handreiking.source.WindowsNames;

/**
 * An id that is also part of an address: lower-case ASCII letters and digits, in parts joined by
 * single hyphens, at most 64 characters. The names of Windows devices, such as {@code con}, cannot
 * be folders there and are none.
 */
public record Slug(String value) implements Comparable<Slug> {

  public static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int MAX_LENGTH = 64;

  public Slug {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a slug: " + value);
    }
  }

  public static boolean isValid(String text) {
    return text.length() <= MAX_LENGTH
        && FORM.matcher(text).matches()
        && !WindowsNames.isDevice(text);
  }

  /** The id that somebody means who writes a name as people do; empty when none can be made. */
  public static Optional<Slug> meant(String name) {
    String id = isValid(name) ? name : PlainName.of(name, MAX_LENGTH);
    return isValid(id) ? Optional.of(new Slug(id)) : Optional.empty();
  }

  /** By hand, like the hash code: what Java makes for a record takes milliseconds to begin. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Slug that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(Slug other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
