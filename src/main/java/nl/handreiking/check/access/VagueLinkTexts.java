package nl.handreiking.check.access;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.Destination;
import nl.handreiking.markdown.Inline.Link;
import nl.handreiking.model.GuideInfo.QuickLink;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.TextBundle;

/** The text of a link says where it leads, on its own (WCAG 2.2, 2.4.4 and 2.4.9). */
public final class VagueLinkTexts implements ReviewRule {

  private static final Rule RULE = Rule.warning("linktekst-vaag");

  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)\\S+|[\\p{L}\\p{N}.-]+\\.(?:nl|be|eu|com|org|net|info)(?:/\\S*)?");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<String> languages() {
    return TextBundle.LANGUAGES;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    Predicate<String> vague = vague(WordLists.of(survey.guide()));
    survey.passages().stream()
        .flatMap(passage -> passage.text().links().stream())
        .filter(link -> !isForPersons(link) && vague.test(link.text()))
        .forEach(link -> problems.report(RULE, link.span(), link.text()));
    survey.guide().info().home().quickLinks().stream()
        .map(QuickLink::text)
        .filter(text -> vague.test(text.raw()))
        .forEach(text -> problems.report(RULE, text.span(), text.raw()));
  }

  /** The number or address itself is the best text for such a link. */
  private static boolean isForPersons(Link link) {
    return link.destination() instanceof Destination.ToPerson;
  }

  private static Predicate<String> vague(WordLists lists) {
    Set<String> texts = new HashSet<>(lists.list("link"));
    return written -> {
      String text = BLANKS.matcher(written.toLowerCase(Locale.ROOT)).replaceAll(" ");
      String bare = AROUND.matcher(text).replaceAll("");
      return texts.contains(bare)
          || ADDRESS.matcher(bare).matches()
          || FileNames.isOne(text.strip());
    };
  }
}
