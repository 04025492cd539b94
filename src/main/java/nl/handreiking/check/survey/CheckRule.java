package nl.handreiking.check.survey;

import nl.handreiking.source.Problems;

/** One thing that a publication as a whole has to hold to. */
public interface CheckRule {

  void check(Survey survey, Problems problems);
}
