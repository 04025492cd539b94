package nl.handreiking.markdown;

import java.lang.ref.SoftReference;

/**
 * A tree that is parsed again when memory was too short to keep it: the tree of a text takes ten
 * times the memory of the text.
 */
final class KeptTree {

  private final String source;
  private volatile SoftReference<MarkdownTree> tree;

  KeptTree(MarkdownTree tree) {
    this.source = tree.source();
    this.tree = new SoftReference<>(tree);
  }

  MarkdownTree get() {
    MarkdownTree kept = tree.get();
    if (kept == null) {
      kept = MarkdownTree.parse(source);
      tree = new SoftReference<>(kept);
    }
    return kept;
  }
}
