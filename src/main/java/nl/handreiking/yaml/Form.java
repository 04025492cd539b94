package nl.handreiking.yaml;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The syntax of a scalar, as data, so that schemas and documentation can describe it. A type may
 * reject more texts than its form does, but never fewer.
 */
public sealed interface Form {

  /** Whether a text, already stripped of surrounding whitespace, has this form. */
  boolean accepts(String text);

  /**
   * The allowed values, in the order of the documentation; empty when the values cannot be
   * enumerated.
   */
  default List<String> choices() {
    return List.of();
  }

  /**
   * Any text.
   *
   * @param withWords whether words in braces stand for other words
   */
  record Text(boolean withWords) implements Form {

    @Override
    public boolean accepts(String text) {
      return true;
    }
  }

  /**
   * A text like a pattern that means the same to Java and to ECMA-262.
   *
   * @param bare whether some of these texts look like numbers or truth values, as {@code 2024}
   */
  record Like(Pattern pattern, boolean bare) implements Form {

    @Override
    public boolean accepts(String text) {
      return pattern.matcher(text).matches();
    }
  }

  /** One of a few words. */
  record Choice(List<String> choices) implements Form {

    public Choice {
      choices = List.copyOf(choices);
    }

    @Override
    public boolean accepts(String text) {
      return choices.contains(text);
    }
  }

  /** A whole number between two others, both included. */
  record Whole(int least, int most) implements Form {

    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,9}");

    @Override
    public boolean accepts(String text) {
      return DIGITS.matcher(text).matches() && isBetween(Integer.parseInt(text));
    }

    private boolean isBetween(int number) {
      return number >= least && number <= most;
    }
  }

  /**
   * A number that is not negative, perhaps with decimals.
   *
   * @param below exclusive upper bound
   */
  record Decimal(Pattern pattern, int below) implements Form {

    @Override
    public boolean accepts(String text) {
      return pattern.matcher(text).matches();
    }
  }

  /**
   * The id of something that stands elsewhere, where it is looked up later.
   *
   * @param what the kind of thing that the name identifies, in the terms of the content model
   */
  record NameOf(String what) implements Form {

    @Override
    public boolean accepts(String text) {
      return true;
    }
  }
}
