package nl.handreiking.links;

/** The verdict on a link, which claims no more than is known. */
public sealed interface Verdict {

  /** The name in reports, for instance {@code unverified-fragment}. */
  String code();

  Reason reason();

  /** Whether the link was found to lead where it should. */
  default boolean isGood() {
    return false;
  }

  /** Whether this counts as a failure in the memory of the link. */
  default boolean isFailure() {
    return false;
  }

  /** Whether a second look, later in the run, is enough to raise the alarm. */
  default boolean isPlain() {
    return false;
  }

  /** The page is there, and so is the fragment. */
  record Ok(Reason reason) implements Verdict {
    @Override
    public String code() {
      return "ok";
    }

    @Override
    public boolean isGood() {
      return true;
    }
  }

  /**
   * Permanent redirects lead to a page that is there.
   *
   * @param address the new address, with the fragment
   */
  record Moved(Reason reason, String address) implements Verdict {
    @Override
    public String code() {
      return "moved";
    }
  }

  /**
   * Nobody gets there.
   *
   * @param isPlain whether the evidence is explicit: 404, 410, or a page without the fragment
   */
  record Dead(Reason reason, boolean isPlain) implements Verdict {
    @Override
    public String code() {
      return "dead";
    }

    @Override
    public boolean isFailure() {
      return true;
    }
  }

  /** The server does not let programs in: a person has to look. */
  record Blocked(Reason reason) implements Verdict {
    @Override
    public String code() {
      return "blocked";
    }
  }

  /** It failed in a way that may pass. */
  record Unsure(Reason reason) implements Verdict {
    @Override
    public String code() {
      return "unsure";
    }

    @Override
    public boolean isFailure() {
      return true;
    }
  }

  /** The page is there; whether the fragment is cannot be seen from outside a browser. */
  record UnverifiedFragment(Reason reason) implements Verdict {
    @Override
    public String code() {
      return "unverified-fragment";
    }
  }

  /** An editor said to leave it alone. */
  record Excluded(Reason reason) implements Verdict {
    @Override
    public String code() {
      return "excluded";
    }
  }

  /** This machine reaches nobody, which says nothing of the link. */
  record NoNetwork(Reason reason) implements Verdict {
    @Override
    public String code() {
      return "no-network";
    }
  }

  /** The run ended before this link was judged. */
  record Unchecked(Reason reason) implements Verdict {
    @Override
    public String code() {
      return "unchecked";
    }
  }
}
