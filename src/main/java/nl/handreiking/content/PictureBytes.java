package nl.handreiking.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.handreiking.picture.PictureFormat;

/** The start and the end of a picture file, which tell its format and whether it is whole. */
record PictureBytes(String head, String tail, long size) {

  /** Enough to find the end marker of a JPEG behind which a camera has put something of its own. */
  private static final int TAIL = 65_536;

  private static final int HEAD = 8192;

  private static final int SHORTEST = 32;

  static PictureBytes of(Path file) throws IOException {
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      long size = Files.size(file);
      String head = new String(in.readNBytes(HEAD), ISO_8859_1);
      in.skipNBytes(Math.max(0, size - head.length() - TAIL));
      return new PictureBytes(head, head + new String(in.readAllBytes(), ISO_8859_1), size);
    }
  }

  /** The extensions that files of this format have, none if it is no picture that we know. */
  List<String> extensions() {
    if (isPng()) {
      return List.of("png");
    }
    if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return List.of("jpg", "jpeg");
    }
    if (isWebP()) {
      return List.of("webp");
    }
    return isSvg() ? List.of("svg") : List.of();
  }

  /** Of a drawing, its reader tells. */
  boolean cutOff() {
    if (isSvg()) {
      return false;
    }
    if (isPng()) {
      return size < SHORTEST || !tail.contains("IEND");
    }
    return isWebP() ? number(4) + 8 > size : !tail.contains("\u00ff\u00d9");
  }

  private boolean isPng() {
    return head.startsWith("\u0089PNG\r\n\u001a\n");
  }

  private boolean isSvg() {
    return PictureFormat.isSvg(head.getBytes(ISO_8859_1));
  }

  private boolean isWebP() {
    return head.startsWith("RIFF") && head.startsWith("WEBP", 8);
  }

  private long number(int at) {
    byte[] bytes = head.substring(at, at + 4).getBytes(ISO_8859_1);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt() & 0xffff_ffffL;
  }
}
