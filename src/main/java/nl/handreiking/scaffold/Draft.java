package nl.handreiking.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.output.FileChanges.Change;
import nl.handreiking.scaffold.Scaffold.Result.ByHand;

/**
 * What to write, before anything is written.
 *
 * @param made texts of new files by path; the first is the one to open
 * @param edits in the order in which they are told of
 */
record Draft(Map<String, String> made, List<Edit> edits) {

  /**
   * A change of a file that is there.
   *
   * @param after empty when the file is not written in a way that lets it be changed
   * @param lines for an editor to put in then
   */
  record Edit(String path, String before, Optional<String> after, List<String> lines) {

    /** The path and the 1-based line of the first thing that differs. */
    private String place() {
      List<String> old = before.lines().toList();
      List<String> now = after.orElse(before).lines().toList();
      int line = 0;
      while (line < Math.min(old.size(), now.size()) && old.get(line).equals(now.get(line))) {
        line++;
      }
      return path + ":" + (line + 1);
    }
  }

  Draft {
    made = new LinkedHashMap<>(made);
    edits = List.copyOf(edits);
  }

  static Draft ofNew(String path, String text) {
    return new Draft(Map.of(path, text), List.of());
  }

  static Draft of(Edit edit) {
    return new Draft(Map.of(), List.of(edit));
  }

  /** The same with more, of other files. */
  Draft and(Draft other) {
    Map<String, String> allMade = new LinkedHashMap<>(made);
    allMade.putAll(other.made);
    List<Edit> allEdits = new ArrayList<>(edits);
    allEdits.addAll(other.edits);
    return new Draft(allMade, allEdits);
  }

  boolean isPossible() {
    return edits.stream().allMatch(edit -> edit.after().isPresent());
  }

  /** All texts that would be there, by path. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>(made);
    edits.forEach(edit -> edit.after().ifPresent(after -> texts.put(edit.path(), after)));
    return texts;
  }

  List<Change> changes() {
    return edits.stream()
        .map(edit -> new Change(edit.path(), edit.before(), edit.after().orElseThrow()))
        .toList();
  }

  /** Where files that were there are changed. */
  List<String> places() {
    return edits.stream().map(Edit::place).toList();
  }

  List<ByHand> byHand() {
    return edits.stream().map(edit -> new ByHand(edit.path(), edit.lines())).toList();
  }
}
