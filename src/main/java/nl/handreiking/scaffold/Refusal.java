package nl.handreiking.scaffold;

import java.util.List;
import java.util.Locale;

/** Why something cannot be made as it was asked for; what to say of it is up to the asker. */
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is the matter, and behind it what the sentence about it fills in. */
  public enum Reason {
    /** The id, and one that is right or nothing. */
    BAD_ID,
    /** The id, and where it is. */
    EXISTS,
    /** The id. */
    NAME_TAKEN,
    /** All topics. */
    WHICH_TOPIC,
    /** The topic, and all of them. */
    UNKNOWN_TOPIC,
    /** The topic, its levels. */
    NOT_IN_TOPIC,
    /** The level, and all of them. */
    UNKNOWN_LEVEL,
    /** The presentations. */
    DECKS_EVERYWHERE,
    /** The level, and its presentation. */
    HAS_DECK,
    /** The example of an address. */
    URL_MISSING,
    /** What was typed. */
    BAD_URL,
    /** The id that the address has, and where it is. */
    URL_EXISTS;

    /** As in the name of a text. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;
  private final transient Object[] details;

  Refusal(Reason reason, Object... details) {
    super(reason + " " + List.of(details));
    this.reason = reason;
    this.details = details.clone();
  }

  public Reason reason() {
    return reason;
  }

  public Object[] details() {
    return details.clone();
  }
}
