package nl.handreiking.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handreiking.source.Severity;

/**
 * What a publication asks of its own editors.
 *
 * @param validMonths how long a review of a text counts, in months
 * @param rules by id, each at most once
 */
public record ReviewSettings(int validMonths, List<RuleSetting> rules) {

  private static final int YEAR = 12;

  /** Of a publication that says nothing of it. */
  public static final ReviewSettings STANDARD = new ReviewSettings(YEAR, List.of());

  public ReviewSettings {
    rules = List.copyOf(rules);
  }

  /**
   * What one rule is to be taken for.
   *
   * @param severity empty when the rule is switched off
   * @param reason why, for whoever reads the settings later
   * @param files paths in the content folder that the setting is for, those of folders with a slash
   *     at their end; empty for all
   * @param words what the setting is for, as quoted at the start of a message; empty for all
   */
  public record RuleSetting(
      Reference rule,
      Optional<Severity> severity,
      String reason,
      List<Reference> files,
      List<String> words) {

    public RuleSetting {
      files = List.copyOf(files);
      words = List.copyOf(words);
    }

    Stream<PartReference> references() {
      return Stream.concat(
          Stream.of(PartReference.to(RefersTo.RULE, rule)),
          PartReference.all(RefersTo.FILE, files));
    }

    /** Whether the setting is for what a message is about. */
    public boolean isAbout(List<String> arguments) {
      return words.isEmpty()
          || arguments.stream()
              .limit(1)
              .anyMatch(argument -> words.stream().anyMatch(argument::equalsIgnoreCase));
    }

    /**
     * Whether the setting is for a file.
     *
     * @param path in the content folder
     */
    public boolean isFor(String path) {
      return files.isEmpty()
          || files.stream()
              .map(Reference::id)
              .anyMatch(file -> file.endsWith("/") ? path.startsWith(file) : path.equals(file));
    }
  }
}
