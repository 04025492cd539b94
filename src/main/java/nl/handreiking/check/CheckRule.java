package nl.handreiking.check;

import nl.handreiking.source.Problems;

/** One thing that a publication as a whole has to hold to. */
interface CheckRule {

  void check(Survey survey, Problems problems);
}
