package nl.handreiking.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The terms that a publication explains, in its own order.
 *
 * <p>A term is found where it stands as whole words, also as a part of a compound with a hyphen. It
 * may begin with a capital where a sentence does, and go on behind the end of a line.
 */
public final class Glossary {

  public static final Glossary NONE = new Glossary(List.of());

  private final List<Term> terms;

  /** By their first letter, the longest form first. */
  private final Map<Character, List<Form>> forms = new HashMap<>();

  public Glossary(List<Term> terms) {
    this.terms = List.copyOf(terms);
    for (Term term : this.terms) {
      term.forms()
          .map(form -> FoldedText.of(form).text().strip())
          .filter(form -> !form.isEmpty())
          .forEach(form -> add(term, form));
    }
    Comparator<Form> byLength = Comparator.comparingInt(form -> -form.text().length());
    forms.values().forEach(all -> all.sort(byLength));
  }

  private record Form(Term term, String text) {}

  /**
   * A place in a text.
   *
   * @param from 0-based, in UTF-16 code units
   * @param to exclusive
   */
  public record Found(Term term, int from, int to) {}

  public List<Term> terms() {
    return terms;
  }

  public boolean isEmpty() {
    return terms.isEmpty();
  }

  /** The terms that stand in a text, from the left; of those that overlap the longest. */
  public List<Found> find(String written) {
    if (isEmpty()) {
      return List.of();
    }
    FoldedText folded = FoldedText.of(written);
    return findFolded(folded.text()).stream()
        .map(found -> new Found(found.term(), folded.start(found.from()), folded.start(found.to())))
        .toList();
  }

  private List<Found> findFolded(String text) {
    List<Found> found = new ArrayList<>();
    int end = text.length();
    int at = 0;
    while (at < end) {
      if (begins(text, at)) {
        Optional<Found> here = at(text, at);
        here.ifPresent(found::add);
        at = here.map(Found::to).orElse(at + 1);
      } else {
        at++;
      }
    }
    return found;
  }

  private Optional<Found> at(String text, int from) {
    return forms.getOrDefault(text.charAt(from), List.of()).stream()
        .filter(form -> text.startsWith(form.text().substring(1), from + 1))
        .map(form -> new Found(form.term(), from, from + form.text().length()))
        .filter(place -> ends(text, place.to()))
        .findFirst();
  }

  private static boolean begins(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean ends(String text, int at) {
    return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private void add(Term term, String form) {
    char first = form.charAt(0);
    Form added = new Form(term, form);
    forms.computeIfAbsent(first, letter -> new ArrayList<>()).add(added);
    char capital = Character.toUpperCase(first);
    if (capital != first) {
      forms.computeIfAbsent(capital, letter -> new ArrayList<>()).add(added);
    }
  }
}
