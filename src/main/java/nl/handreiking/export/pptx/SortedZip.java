package nl.handreiking.export.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.handreiking.output.StableZip;

/** Packs a zip anew, so that its bytes depend on what is in it only. */
final class SortedZip {

  /** The list of types comes first: some readers look for it there. */
  private static final String TYPES = "[Content_Types].xml";

  private static final Comparator<String> ORDER =
      Comparator.comparing((String name) -> !name.equals(TYPES))
          .thenComparing(Comparator.naturalOrder());

  private SortedZip() {}

  static byte[] of(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>(ORDER);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
    try (StableZip out = new StableZip(bytes, Deflater.DEFAULT_COMPRESSION)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.add(entry.getKey(), entry.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
