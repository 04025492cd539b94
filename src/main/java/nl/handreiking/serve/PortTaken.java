package nl.handreiking.serve;

/** No port to listen on: the one that was asked for, or all that were tried, are in use. */
public final class PortTaken extends Exception {

  private static final long serialVersionUID = 1L;

  private final int first;
  private final int last;

  PortTaken(int first, int last) {
    super("in use: " + first + " to " + last);
    this.first = first;
    this.last = last;
  }

  public int first() {
    return first;
  }

  public int last() {
    return last;
  }
}
