package nl.handreiking.links.judge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.handreiking.links.CheckedLink.LinkNote;
import nl.handreiking.links.LinkSubject.Exclusion;
import nl.handreiking.links.Reason;
import nl.handreiking.links.Verdict;
import nl.handreiking.source.LongDate;
import nl.handreiking.source.TextBundle;

/** Says verdicts in the words of an editor. */
public final class VerdictTexts {

  private static final String ADVICE = ".wat-nu";

  private final TextBundle texts;

  private VerdictTexts(TextBundle texts) {
    this.texts = texts;
  }

  /** The words of a language, {@code nl} or {@code en}. */
  public static VerdictTexts in(String language) {
    return new VerdictTexts(TextBundle.beside(VerdictTexts.class, "verdicts", language));
  }

  /** What was found. */
  public String sentence(Verdict verdict) {
    return text(key(verdict), verdict.reason().arguments());
  }

  /** What to do now. */
  public String advice(Verdict verdict) {
    return text(key(verdict) + ADVICE, verdict.reason().arguments());
  }

  /** The sentence for a note, with its advice. */
  public String note(LinkNote note) {
    if (note instanceof LinkNote.TitleChanged changed) {
      return text("note.title-changed", List.of(changed.before(), changed.after()));
    }
    if (note instanceof LinkNote.ExclusionExpired expired) {
      return text("note.exclusion-expired", arguments(expired.exclusion()));
    }
    LinkNote.ExclusionNeedless needless = (LinkNote.ExclusionNeedless) note;
    return text("note.exclusion-needless", arguments(needless.exclusion()));
  }

  /** The reason of {@link Verdict.Excluded}. */
  public static Reason excluded(Exclusion exclusion) {
    return new Reason("excluded", arguments(exclusion));
  }

  private static List<String> arguments(Exclusion exclusion) {
    return List.of(exclusion.reason(), exclusion.until().toString());
  }

  private static String key(Verdict verdict) {
    return verdict.code() + "." + verdict.reason().code();
  }

  /** Chooses the longer variant of a text when the extra argument for it is present. */
  private String text(String key, List<String> arguments) {
    String longer = key + "." + arguments.size();
    return texts.text(
        texts.keys().contains(longer) ? longer : key,
        arguments.stream().map(this::readable).toArray());
  }

  /** A date as people write it; anything else as it is. */
  private String readable(String argument) {
    try {
      return LongDate.of(LocalDate.parse(argument), texts.language());
    } catch (DateTimeParseException noDate) {
      return argument;
    }
  }
}
