package nl.handreiking.report.links;

import java.util.Locale;
import nl.handreiking.links.CheckedLink;
import nl.handreiking.links.CheckedLink.Urgency;

/** The task that a link gives an editor; the most urgent first. */
public enum ToDo {
  /** Mend it now. */
  MEND,
  /** Write its new address: it has moved for good. */
  MOVE,
  /** Open it: only a person can see whether it works. */
  LOOK,
  /** Wait: it fails, perhaps only for a while. */
  WAIT,
  /** Look for its fragment: the page exists, but the fragment cannot be checked from outside. */
  ANCHOR,
  /** Check it in another run, since this one ended first. */
  UNCHECKED,
  /** Read the notes on it: it works. */
  NOTES,
  /** Nothing: an editor excluded it from the check. */
  EXCLUDED,
  /** Nothing: it works. */
  FINE;

  /** The task for a link. */
  public static ToDo of(CheckedLink link) {
    if (link.standing() == Urgency.ALARM) {
      return MEND;
    }
    return switch (link.verdict().code()) {
      case "moved" -> MOVE;
      case "blocked" -> LOOK;
      case "dead", "unsure" -> WAIT;
      case "unverified-fragment" -> ANCHOR;
      case "no-network", "unchecked" -> UNCHECKED;
      case "excluded" -> link.notes().isEmpty() ? EXCLUDED : NOTES;
      default -> link.notes().isEmpty() ? FINE : NOTES;
    };
  }

  /** The name in keys of texts and in ids of pages. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether somebody has something to do, to read or to decide. */
  public boolean matters() {
    return this != EXCLUDED && this != FINE;
  }
}
