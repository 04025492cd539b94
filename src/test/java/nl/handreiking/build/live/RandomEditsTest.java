package nl.handreiking.build.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Random;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.output.OutputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is done to the content, and however fast, what is kept in memory stays what is read
 * afresh. {@code -Dhandreiking.seed=N} repeats a run; {@code -Dhandreiking.edits=N} makes it
 * longer.
 */
class RandomEditsTest {

  private static final int EDITS = Integer.getInteger("handreiking.edits", 200);
  private static final long SEED = Long.getLong("handreiking.seed", new Random().nextInt());
  private static final int LOOKED_BACK_AT = 12;

  /** Reading all afresh takes seconds, with its presentations. */
  private static final int READINGS_PER_COMPARISON = 20;

  private final Deque<String> latest = new ArrayDeque<>();

  @Test
  void randomEditsEndInWhatIsReadAfresh(@TempDir Path temp) throws IOException, OutputProblem {
    Path content = Fresh.copy(Fresh.SHIPPED, temp.resolve("content"));
    BuildRequest request = Fresh.request(content, Optional.empty());
    LivePublication live = new LivePublication(request, Runnable::run);
    Fresh fresh = new Fresh(request);
    RandomEditor editor = new RandomEditor(content, SEED);
    Random pauses = new Random(SEED);
    int seen = 0;
    for (int i = 0; i < EDITS; i++) {
      note(editor.edit());
      if (pauses.nextInt(3) > 0) {
        boolean compared = ++seen % READINGS_PER_COMPARISON == 0;
        Edition edition = compared ? Fresh.settled(live) : live.refresh();
        compare(edition, fresh, compared);
      }
    }
    editor.mend();
    Edition last = Fresh.settled(live);
    compare(last, fresh, true);
    assertThat(last.upToDate()).as("seed %d", SEED).isTrue();
    fresh.assertBuilt(last);
  }

  private void compare(Edition edition, Fresh fresh, boolean whole) {
    try {
      if (whole) {
        fresh.assertSame(edition);
      }
    } catch (AssertionError different) {
      throw new AssertionError("seed " + SEED + ", after: " + latest, different);
    }
  }

  private void note(String edit) {
    latest.addLast(edit);
    if (latest.size() > LOOKED_BACK_AT) {
      latest.removeFirst();
    }
  }
}
