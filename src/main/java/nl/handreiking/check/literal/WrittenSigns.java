package nl.handreiking.check.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.handreiking.markdown.Inline;
import nl.handreiking.markdown.Inline.LineBreak;
import nl.handreiking.markdown.Inline.Link;
import nl.handreiking.markdown.Inline.Styled;
import nl.handreiking.markdown.Inline.Text;
import nl.handreiking.source.SourceRange;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;

/**
 * The characters of a block that stand on the page as they are written, in which lines end where
 * they do in the file. {@link #OTHER} stands for what is markup, or was marked as text by a
 * backslash; {@link #EDGE} for where marked-up text begins and ends.
 */
final class WrittenSigns {

  static final char OTHER = '\uFFFC';
  static final char EDGE = '\uFFFB';

  /** A block without any of these is ordinary text. */
  private static final String SUSPICIOUS = "#*_~`|[]{}<>&@$^\\=+'(:-–—•●○▪■◦‣⁃∙·➢➤✓✔►▶−!?%";

  private final StringBuilder text = new StringBuilder();
  private final List<SourceRange> places = new ArrayList<>();
  private final boolean inLink;

  private WrittenSigns(boolean inLink) {
    this.inLink = inLink;
  }

  /** Those of a block first, then those of each link in it that has a text of its own. */
  static List<WrittenSigns> of(List<Inline> block) {
    List<WrittenSigns> all = new ArrayList<>();
    WrittenSigns signs = new WrittenSigns(false);
    all.add(signs);
    signs.add(block, all);
    return all.stream().filter(WrittenSigns::areSuspicious).toList();
  }

  private boolean areSuspicious() {
    return IntStream.range(0, text.length()).anyMatch(this::isSuspicious);
  }

  private boolean isSuspicious(int at) {
    char c = text.charAt(at);
    boolean begins = at == 0 || text.charAt(at - 1) == '\n';
    return SUSPICIOUS.indexOf(c) >= 0
        || c == '\u00A0'
        || c > '\uDFFF'
        || (c == 'w' && text.indexOf("www", at) == at)
        || (begins && (Character.isDigit(c) || c == 'o' || c == 'a'));
  }

  private void add(List<Inline> nodes, List<WrittenSigns> all) {
    for (Inline node : nodes) {
      if (node instanceof Text piece && piece.text().length() == piece.place().length()) {
        IntStream.range(0, piece.text().length())
            .forEach(i -> add(piece.text().charAt(i), piece.place().part(i, i + 1)));
      } else if (node instanceof LineBreak) {
        add('\n', node.place());
      } else if (node instanceof Link link) {
        add(OTHER, node.place());
        addText(link, all);
      } else if (node instanceof Styled || node instanceof Inline.Element) {
        add(EDGE, node.place());
        add(node.content(), all);
        add(EDGE, node.place());
      } else {
        add(OTHER, node.place());
      }
    }
  }

  /** An address between angle brackets is its own text. */
  private static void addText(Link link, List<WrittenSigns> all) {
    if (link.place().text().startsWith("[")) {
      WrittenSigns signs = new WrittenSigns(true);
      all.add(signs);
      signs.add(link.content(), all);
    }
  }

  private void add(char sign, SourceRange place) {
    text.append(sign);
    places.add(place);
  }

  StringBuilder text() {
    return text;
  }

  /** Whether they are the text of a link. */
  boolean inLink() {
    return inLink;
  }

  /** Where some of them are written, cut off at the end of the first line. */
  SourceSpan span(int from, int to) {
    SourceRange first = places.get(from);
    SourceText file = first.file();
    int end = Math.max(places.get(to - 1).end(), first.start() + 1);
    return file.span(first.start(), end);
  }
}
