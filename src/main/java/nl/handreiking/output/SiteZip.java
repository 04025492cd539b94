package nl.handreiking.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A site as one file. The same files in the same order give the same bytes. */
final class SiteZip implements AutoCloseable {

  /**
   * Any moment will do but the first that the format can hold: Java writes that one once more, in a
   * form that depends on the time zone.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private static final int BUFFER_BYTES = 1 << 16;

  private final ZipOutputStream zip;

  SiteZip(OutputStream out) {
    zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER_BYTES));
    zip.setLevel(Deflater.BEST_SPEED);
  }

  void add(SitePath path, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(path.value());
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /** Writes the list of contents, and leaves the stream open. */
  void finish() throws IOException {
    zip.finish();
    zip.flush();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
