package nl.handreiking.check.survey;

import java.util.List;
import nl.handreiking.source.Rule;

/**
 * One thing that makes a publication better, which an editor can set in {@code handreiking.yaml}.
 * All that it reports has the id of its rule; only the severity may differ.
 */
public interface ReviewRule extends CheckRule {

  /** The rule with the severity that it mostly has. */
  Rule rule();

  /** The languages of which it knows words, as in {@code nl}; empty when it needs none. */
  default List<String> languages() {
    return List.of();
  }
}
