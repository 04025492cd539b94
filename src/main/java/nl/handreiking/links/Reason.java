package nl.handreiking.links;

import java.util.List;

/**
 * The reason for a verdict, independent of language.
 *
 * @param code for instance {@code not-found}; with the verdict's code before it, the key of its
 *     sentence
 * @param arguments what the sentence fills in at {0}, {1} …
 */
public record Reason(String code, List<String> arguments) {

  public Reason {
    arguments = List.copyOf(arguments);
  }

  public static Reason of(String code, String... arguments) {
    return new Reason(code, List.of(arguments));
  }
}
