package nl.handreiking.markdown;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Measures a tree without recursion, so that no depth of it overflows the stack. */
final class TreeDepth<N> {

  /** A step in the tree; null where there is no such node. */
  @FunctionalInterface
  interface Step<N> {
    @Nullable N from(N node);
  }

  private final Step<N> firstChild;
  private final Step<N> next;
  private final Step<N> parent;

  TreeDepth(Step<N> firstChild, Step<N> next, Step<N> parent) {
    this.firstChild = firstChild;
    this.next = next;
    this.parent = parent;
  }

  /** The first node below more than {@code limit} ancestors. */
  Optional<N> firstBelow(N root, int limit) {
    int depth = 0;
    N node = root;
    while (depth <= limit) {
      N child = firstChild.from(node);
      if (child != null) {
        depth++;
        node = child;
        continue;
      }
      N following = next.from(node);
      while (following == null || node == root) {
        N above = node == root ? null : parent.from(node);
        if (above == null) {
          return Optional.empty();
        }
        depth--;
        node = above;
        following = node == root ? null : next.from(node);
      }
      node = following;
    }
    return Optional.of(node);
  }
}
