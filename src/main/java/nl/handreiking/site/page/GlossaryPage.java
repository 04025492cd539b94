package nl.handreiking.site.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.model.Term;
import nl.handreiking.site.theme.ThemeTexts;

/** The terms that a publication explains, when it explains any. */
final class GlossaryPage implements PageKind {

  @Override
  public Stream<PageSpec> pages(SiteContext publication) {
    ThemeTexts texts = publication.texts();
    return publication.guide().glossary().isEmpty()
        ? Stream.empty()
        : Stream.of(
            PageSpec.general(
                publication,
                publication.addresses().glossary(),
                "glossary",
                texts.get("glossary.title"),
                texts.get("glossary.lead"),
                GlossaryPage::view));
  }

  private static GlossaryView view(Scope scope) {
    SiteContext publication = scope.publication();
    ThemeTexts texts = publication.texts();
    Comparator<Term> byName =
        Comparator.comparing(Term::name, Collator.getInstance(texts.locale()))
            .thenComparing(Term::id);
    return new GlossaryView(
        texts.get("glossary.title"),
        texts.get("glossary.lead"),
        publication.guide().glossary().terms().stream()
            .sorted(byName)
            .map(term -> view(publication, term))
            .toList());
  }

  private static TermView view(SiteContext publication, Term term) {
    return new TermView(
        term.id().value(), term.name(), term.shortFor(), publication.general(term.explanation()));
  }

  /**
   * All terms that the publication explains.
   *
   * @param terms sorted by name
   */
  public record GlossaryView(String title, String lead, List<TermView> terms) {

    public GlossaryView {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A term and what it means.
   *
   * @param shortFor what it is an abbreviation of, may be empty
   */
  public record TermView(String id, String name, String shortFor, String explanation) {}
}
