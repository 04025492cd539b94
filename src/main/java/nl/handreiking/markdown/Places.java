package nl.handreiking.markdown;

import java.util.List;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;
import org.commonmark.node.Node;

/**
 * Where the nodes of a text stand in its file.
 *
 * @param firstLine the 0-based line of the file that the text begins at
 */
record Places(SourceText file, int firstLine) {

  /** The first line of the node. */
  SourceSpan of(Node node) {
    List<org.commonmark.node.SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      Node parent = node.getParent();
      return parent == null ? SourceSpan.wholeFile(file.file()) : of(parent);
    }
    org.commonmark.node.SourceSpan first = spans.get(0);
    return file.span(firstLine + first.getLineIndex(), first.getColumnIndex(), first.getLength());
  }

  /** A stretch of the first line of the node, by its 0-based column in that line. */
  SourceSpan of(Node node, int column, int length) {
    int line = node.getSourceSpans().get(0).getLineIndex();
    return file.span(firstLine + line, column, length);
  }
}
