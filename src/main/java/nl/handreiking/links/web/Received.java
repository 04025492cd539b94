package nl.handreiking.links.web;

/** The bytes of a body as they came; the receiver may not change them. */
final class Received {

  static final Received NOTHING = new Received(new byte[0], false);

  private final byte[] bytes;
  private final boolean cut;

  Received(byte[] bytes, boolean cut) {
    this.bytes = bytes;
    this.cut = cut;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Whether more would have come. */
  boolean isCut() {
    return cut;
  }
}
