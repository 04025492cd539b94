package nl.handreiking.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as one file. The same files in the same order give the same bytes. */
public final class StableZip implements AutoCloseable {

  /**
   * Any moment will do but the first that the format can hold: Java writes that one once more, in a
   * form that depends on the time zone.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private static final int BUFFER_BYTES = 1 << 16;

  private final ZipOutputStream zip;

  /**
   * Begins a zip.
   *
   * @param level of compression, as {@link java.util.zip.Deflater} knows it
   */
  public StableZip(OutputStream out, int level) {
    zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER_BYTES));
    zip.setLevel(level);
  }

  /** Adds a file; the name is its path with forward slashes. */
  public void add(String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /** Writes the list of contents, and leaves the stream open. */
  public void finish() throws IOException {
    zip.finish();
    zip.flush();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
