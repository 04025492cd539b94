package nl.handreiking.markdown;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Measures a tree without recursion, so that no depth of it overflows the stack. */
final class Depth {

  private Depth() {}

  /** The first node below more than {@code limit} ancestors, or null. */
  static @Nullable Node firstBeyond(Node root, int limit) {
    int depth = 0;
    Node node = root;
    while (node != null) {
      if (depth > limit) {
        return node;
      }
      Node child = node.getFirstChild();
      if (child != null) {
        depth++;
        node = child;
        continue;
      }
      while (node != null && node != root && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      node = node == null || node == root ? null : node.getNext();
    }
    return null;
  }
}
