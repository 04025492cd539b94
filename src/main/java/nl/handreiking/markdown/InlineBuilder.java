package nl.handreiking.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the running text of one node. Tags of HTML become elements: one that is left open ends
 * where the node does, and an end without a beginning is dropped.
 */
final class InlineBuilder {
  /** An escaped sign (CommonMark 0.31.2, section 2.4), or a level word. */
  private static final Pattern SPECIAL =
      Pattern.compile(
          "\\\\([!-/:-@\\[-`{-~])|\\{(\\p{L}[\\p{L}-]*)\\}", Pattern.UNICODE_CHARACTER_CLASS);

  private final Problems problems;
  private final List<Inline> all = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** An element whose end is still to come. */
  private record Open(
      String tag, Map<String, String> attributes, List<Inline> content, SourceRange place) {}

  /** What was added last, when that was text between brackets. */
  private @Nullable Bracketed bracketed;

  /** Text between brackets, from a place in the list that it was added to. */
  private record Bracketed(List<Inline> all, int start, List<Inline> content, SourceRange before) {}

  InlineBuilder(Problems problems) {
    this.problems = problems;
  }

  void add(Inline node) {
    bracketed = null;
    current().add(node);
  }

  /**
   * Adds text as it is written, with its escapes and level words. Behind brackets it may begin with
   * the language of what stands between them.
   */
  void text(SourceRange place) {
    String written = place.text();
    int done = bracketed == null ? 0 : language(bracketed, place);
    if (written.indexOf('\\') < 0 && written.indexOf('{', done) < 0) {
      plain(place.part(done, written.length()));
      return;
    }
    Matcher special = SPECIAL.matcher(written);
    int at = done;
    while ((at = next(written, at)) < written.length()) {
      if (!special.region(at, written.length()).lookingAt()) {
        at++;
        continue;
      }
      plain(place.part(done, special.start()));
      SourceRange there = place.part(special.start(), special.end());
      String escaped = special.group(1);
      add(
          escaped == null
              ? new Inline.LevelWord(special.group(2), there)
              : new Inline.Text(escaped, there));
      done = special.end();
      at = done;
    }
    plain(place.part(done, written.length()));
  }

  /** Where the next sign is at which something special can begin; else the end. */
  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\\' && text.charAt(at) != '{') {
      at++;
    }
    return at;
  }

  private void plain(SourceRange place) {
    if (place.length() > 0) {
      add(new Inline.Text(place.text().replace('\u0000', '\uFFFD'), place));
    }
  }

  /**
   * Adds a code span (CommonMark 0.31.2, section 6.1).
   *
   * @param written between the backticks
   * @param inTable whether a bar is written with a backslash before it
   */
  void code(String written, boolean inTable, SourceRange place) {
    String line = written.replaceAll("\\R", " ");
    boolean padded = line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
    String text = padded ? line.substring(1, line.length() - 1) : line;
    add(new Inline.Code(inTable ? text.replace("\\|", "|") : text, place));
  }

  /** Adds text between brackets that is no link; its language may come behind it. */
  void brackets(SourceRange before, List<Inline> content, SourceRange after) {
    List<Inline> here = current();
    int start = here.size();
    text(before);
    here.addAll(content);
    text(after);
    bracketed = before.text().equals("[") ? new Bracketed(here, start, content, before) : null;
  }

  /** Makes a passage in another language; the answer is how long its mark is, or 0. */
  private int language(Bracketed text, SourceRange behind) {
    bracketed = null;
    Optional<PassageLanguage> found =
        current() == text.all() ? PassageLanguage.at(behind, problems) : Optional.empty();
    found.ifPresent(
        language -> {
          text.all().subList(text.start(), text.all().size()).clear();
          SourceRange whole =
              new SourceRange(
                  behind.file(), text.before().start(), behind.start() + language.length());
          add(new Inline.Element("span", language.attributes(), text.content(), whole));
        });
    return found.map(PassageLanguage::length).orElse(0);
  }

  /** Reads one tag; what is not allowed in running text, a comment too, leaves nothing. */
  void tag(String html, SourceRange place) {
    Sanitiser.Tag tag = Sanitiser.inlineTag(html, place, problems);
    if (tag.closes()) {
      close(tag.name(), place);
    } else if (tag.isVoid()) {
      add(new Inline.Element(tag.name(), tag.attributes(), List.of(), place));
    } else if (open.size() == MarkdownParser.MAX_DEPTH) {
      String limit = Integer.toString(MarkdownParser.MAX_DEPTH);
      problems.report(MarkdownRules.TOO_DEEP, place.span(), limit);
    } else if (!tag.name().isEmpty()) {
      open.addLast(new Open(tag.name(), tag.attributes(), new ArrayList<>(), place));
    }
  }

  private void close(String name, SourceRange place) {
    if (open.stream().noneMatch(element -> element.tag().equals(name))) {
      problems.report(MarkdownRules.HTML_REMOVED, place.span(), place.text());
      return;
    }
    boolean found = false;
    while (!found) {
      found = open.getLast().tag().equals(name);
      endLast(place.end());
    }
  }

  private void endLast(int end) {
    Open last = open.removeLast();
    SourceRange place = new SourceRange(last.place().file(), last.place().start(), end);
    add(new Inline.Element(last.tag(), last.attributes(), last.content(), place));
  }

  List<Inline> done() {
    while (!open.isEmpty()) {
      Open last = open.getLast();
      problems.report(MarkdownRules.OPEN_HTML, last.place().span(), last.place().text());
      List<Inline> content = last.content();
      endLast(content.isEmpty() ? last.place().end() : end(content, last.place()));
    }
    return List.copyOf(all);
  }

  /** Content may come from a definition elsewhere, so that the greatest end counts. */
  private static int end(List<Inline> content, SourceRange first) {
    return content.stream().mapToInt(node -> node.place().end()).reduce(first.end(), Math::max);
  }

  private List<Inline> current() {
    return open.isEmpty() ? all : open.getLast().content();
  }
}
