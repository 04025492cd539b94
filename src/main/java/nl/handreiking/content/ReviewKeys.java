package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.handreiking.model.Reference;
import nl.handreiking.model.ReviewSettings;
import nl.handreiking.model.ReviewSettings.RuleSetting;
import nl.handreiking.source.Severity;
import nl.handreiking.yaml.Fields;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.ScalarType;
import nl.handreiking.yaml.Scalars;
import nl.handreiking.yaml.TableType;
import nl.handreiking.yaml.ValueType;

/** What {@code handreiking check} is to look at, in {@code handreiking.yaml}. */
final class ReviewKeys {

  private static final int MOST_MONTHS = 120;

  private static final String OFF = "uit";

  private static final Map<String, Severity> SEVERITIES =
      Map.of("fout", Severity.ERROR, "let-op", Severity.WARNING, "advies", Severity.NOTE);

  private static final Key<Optional<Severity>> SEVERITY =
      required(
          "ernst",
          ScalarType.choice(
              List.of("fout", "let-op", "advies", OFF), Optional.empty(), ReviewKeys::severity));

  private static final Key<String> REASON = required("reden", Scalars.TEXT);
  private static final Key<List<Reference>> FILES = optional("waar", ListType.some(Types.FILE));
  private static final Key<List<String>> WORDS = optional("woorden", ListType.some(Scalars.TEXT));

  private static final RecordType<Function<Reference, RuleSetting>> SETTING =
      RecordType.of(
          List.of(SEVERITY, REASON, FILES, WORDS),
          f -> {
            Optional<Severity> severity = f.get(SEVERITY);
            String reason = f.get(REASON);
            List<Reference> files = f.get(FILES);
            List<String> words = f.get(WORDS);
            return rule -> new RuleSetting(rule, severity, reason, files, words);
          });

  private static final ValueType<List<RuleSetting>> SETTINGS =
      new TableType<>(Types.RULE, SETTING, (rule, setting) -> setting.apply(rule));

  private static final Key<Integer> MONTHS =
      optional("nakijken-na", Scalars.integer(ContentRules.NOT_MONTHS, 0, 1, MOST_MONTHS));

  private static final Key<List<RuleSetting>> RULES = optional("regels", SETTINGS);

  static final RecordType<ReviewSettings> TYPE =
      RecordType.of(List.of(MONTHS, RULES), f -> new ReviewSettings(months(f), f.get(RULES)));

  private ReviewKeys() {}

  private static int months(Fields f) {
    return f.find(MONTHS).orElse(ReviewSettings.STANDARD.validMonths());
  }

  private static Optional<Optional<Severity>> severity(String word) {
    Severity severity = SEVERITIES.get(word);
    return severity == null && !word.equals(OFF)
        ? Optional.empty()
        : Optional.of(Optional.ofNullable(severity));
  }
}
