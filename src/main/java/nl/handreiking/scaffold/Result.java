package nl.handreiking.scaffold;

import java.util.List;
import nl.handreiking.source.Diagnostic;

/** What came of it. */
public sealed interface Result {

  /**
   * It is there.
   *
   * @param made new files, by their paths in the content folder
   * @param changed paths of files that were there, with the line where they have changed
   * @param had what was wrong with the content before
   */
  record Made(List<String> made, List<String> changed, List<Diagnostic> had) implements Result {

    public Made {
      made = List.copyOf(made);
      changed = List.copyOf(changed);
      had = List.copyOf(had);
    }
  }

  /**
   * Nothing was written.
   *
   * @param problems what is wrong with the content, or would be
   * @param planned whether the problems are those that there would be
   * @param byHand what an editor can do themselves
   */
  record NotMade(List<Diagnostic> problems, boolean planned, List<ByHand> byHand)
      implements Result {

    public NotMade {
      problems = List.copyOf(problems);
      byHand = List.copyOf(byHand);
    }
  }

  /** Lines to put in a file, by its path in the content folder. */
  record ByHand(String path, List<String> lines) {

    public ByHand {
      lines = List.copyOf(lines);
    }
  }
}
