package nl.handreiking.export;

/** A file that can be made, and is known by a fingerprint before that. */
public interface FileDescription {

  /**
   * Lower-case letters and digits: others for whatever may give other bytes, a newer version of the
   * exporter included. Files of two exporters may have the same.
   */
  String fingerprint();

  /** Makes the file; may take long. The same fingerprint gives the same bytes. */
  byte[] make();
}
