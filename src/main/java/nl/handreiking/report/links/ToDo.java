package nl.handreiking.report.links;

import java.util.Locale;
import nl.handreiking.links.CheckedLink;
import nl.handreiking.links.Urgency;

/** What a link asks of an editor; the most urgent first. */
public enum ToDo {
  /** It has to be mended now. */
  MEND,
  /** Its address has changed for good. */
  MOVE,
  /** Only a person can see whether it works. */
  LOOK,
  /** It fails, maybe for a while only. */
  WAIT,
  /** The page is there; whether its fragment is, nobody could see. */
  ANCHOR,
  /** Nobody looked at it. */
  UNCHECKED,
  /** It works, and there is something to know. */
  NOTES,
  /** It was left alone, as an editor wished. */
  EXCLUDED,
  /** Nothing. */
  FINE;

  /** What this link asks. */
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
