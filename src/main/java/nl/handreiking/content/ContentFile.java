package nl.handreiking.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.handreiking.model.Slug;
import nl.handreiking.source.ByteOrderMark;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;

/**
 * A file of the content folder.
 *
 * @param path within the folder, with forward slashes
 * @param shown the path that an editor knows
 * @param size in bytes, when the folder was listed
 * @param instead the text to read in its place (at most one)
 */
record ContentFile(String path, String shown, Path file, long size, List<String> instead) {

  static final int MAX_SIZE = 1_000_000;

  private static final int BYTES_PER_MEGABYTE = 1_000_000;

  ContentFile reading(String text) {
    return new ContentFile(path, shown, file, size, List.of(text));
  }

  /** The same file where the content model looks for it. */
  ContentFile at(String meant) {
    return new ContentFile(meant, shown, file, size, instead);
  }

  SourceSpan span() {
    return SourceSpan.wholeFile(shown);
  }

  /** The name without its extension. */
  String stem() {
    String name = name();
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** The id that the name gives; empty, with the problem reported, when it gives none. */
  Optional<Slug> id(Problems problems) {
    if (Slug.isValid(stem())) {
      return Optional.of(new Slug(stem()));
    }
    problems.report(ContentRules.INVALID_NAME, span(), stem());
    return Optional.empty();
  }

  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The bytes; empty, with the problem reported, when they cannot be had. */
  Optional<byte[]> bytes(Problems problems) {
    if (!instead.isEmpty()) {
      return Optional.of(instead.get(0).getBytes(StandardCharsets.UTF_8));
    }
    if (size > MAX_SIZE) {
      String megabytes = Long.toString((size + BYTES_PER_MEGABYTE - 1) / BYTES_PER_MEGABYTE);
      problems.report(ContentRules.TOO_LARGE, span(), megabytes);
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(in.readNBytes(MAX_SIZE));
    } catch (IOException e) {
      problems.report(ContentRules.UNREADABLE, span(), path);
      return Optional.empty();
    }
  }

  /** The text that its bytes are; empty, with the problem reported, when they are no text. */
  Optional<SourceText> text(byte[] bytes, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      reportBadByte(bytes, out.position(), bytes[in.position()], problems);
      return Optional.empty();
    }
    SourceText read = new SourceText(shown, ByteOrderMark.removed(out.flip().toString()));
    int zero = read.text().indexOf(0);
    if (zero >= 0) {
      problems.report(ContentRules.NOT_UTF8, read.span(zero, zero + 1), "00");
      return Optional.empty();
    }
    HiddenSigns.check(read, problems);
    return MergeMarks.areIn(read, problems) ? Optional.empty() : Optional.of(read);
  }

  /** Shows the line with the replacement character where the byte stands. */
  private void reportBadByte(byte[] bytes, int offset, byte bad, Problems problems) {
    SourceText asFarAsReadable = new SourceText(shown, new String(bytes, StandardCharsets.UTF_8));
    String code = String.format(Locale.ROOT, "%02X", bad);
    problems.report(ContentRules.NOT_UTF8, asFarAsReadable.span(offset, offset + 1), code);
  }
}
