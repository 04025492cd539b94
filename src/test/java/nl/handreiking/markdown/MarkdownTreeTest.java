package nl.handreiking.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.junit.jupiter.api.Test;

class MarkdownTreeTest {

  private static final String TEXT =
      """
      ## Lezen

      ::: niveau po
      ## Lezen
      :::

      ## Daarna
      """;

  @Test
  void parsedAgainHasTheSameIds() {
    MarkdownTree tree = MarkdownTree.parse(TEXT);

    assertThat(ids(tree)).containsExactly("lezen", "lezen-2", "daarna");
    assertThat(ids(MarkdownTree.parse(tree.source()))).isEqualTo(ids(tree));
  }

  @Test
  void keepsTheTreeWhileThereIsMemory() {
    MarkdownTree tree = MarkdownTree.parse(TEXT);
    assertThat(new KeptTree(tree).get()).isSameAs(tree);
  }

  private static List<String> ids(MarkdownTree tree) {
    List<String> ids = new ArrayList<>();
    tree.root()
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(org.commonmark.node.Heading heading) {
                ids.add(tree.headingId(heading));
              }
            });
    return ids;
  }
}
