package nl.handreiking.model;

import java.time.LocalDate;
import nl.handreiking.markdown.Wording;

/** A part that says when somebody last checked its facts. */
public sealed interface ReviewedPart extends Part permits GuideInfo, Page, ItemPart, Deck {

  LocalDate reviewed();

  /** What people call it. */
  String title(Wording wording);
}
