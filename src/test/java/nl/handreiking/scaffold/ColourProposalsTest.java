package nl.handreiking.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.handreiking.model.LevelColours;
import nl.handreiking.scaffold.ColourProposals.Oklab;
import org.junit.jupiter.api.Test;

class ColourProposalsTest {

  @Test
  void findsColoursThatCanBeReadAndToldApart() {
    List<LevelColours> taken = new ArrayList<>();
    for (int level = 0; level < 20; level++) {
      LevelColours made = ColourProposals.besides(taken);

      for (LevelColours other : taken) {
        double least = taken.size() < 6 ? 25 : 3;
        assertThat(Oklab.hueDistance(made.light(), other.light())).isGreaterThan(least);
      }
      assertThat(made.light().contrastWith(made.lightTint())).isGreaterThan(7);
      assertThat(made.light().contrastWith(LevelColours.LIGHT_PAPER)).isGreaterThan(7);
      assertThat(made.dark().contrastWith(made.darkTint())).isGreaterThan(7);
      assertThat(made.dark().contrastWith(LevelColours.DARK_PAPER)).isGreaterThan(7);
      taken.add(made);
    }
  }
}
