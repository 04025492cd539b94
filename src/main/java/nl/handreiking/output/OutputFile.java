package nl.handreiking.output;

/** One file of a site. */
public record OutputFile(SitePath path, Content content) {

  /**
   * Makes the file.
   *
   * @throws RuntimeException whatever its maker throws, with a {@link WhileMaking}
   */
  byte[] make() {
    try {
      return content.bytes();
    } catch (RuntimeException | StackOverflowError failure) {
      failure.addSuppressed(new WhileMaking(path));
      throw failure;
    }
  }
}
