package nl.handreiking.export.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a zip anew, so that its bytes depend on what is in it only. */
final class SortedZip {

  /** The list of types comes first: some readers look for it there. */
  private static final String TYPES = "[Content_Types].xml";

  private static final Comparator<String> ORDER =
      Comparator.comparing((String name) -> !name.equals(TYPES))
          .thenComparing(Comparator.naturalOrder());

  /** Not the first moment that the format can hold, which is written in the zone of the machine. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private SortedZip() {}

  static byte[] of(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>(ORDER);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry copy = new ZipEntry(entry.getKey());
        copy.setTimeLocal(NO_TIME);
        out.putNextEntry(copy);
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
