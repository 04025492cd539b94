package nl.handreiking.content;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Problems;

/**
 * What files of content said when they were last read. A file that still has the same bytes says
 * the same, and is not parsed again; times of change are not looked at, since copying, unpacking
 * and restoring a file can leave or give it an old one.
 */
public final class FileMemory {

  private final boolean lasting;
  private final Map<String, Known<?>> byPath = new ConcurrentHashMap<>();

  private FileMemory(boolean lasting) {
    this.lasting = lasting;
  }

  /** Remembers from one reading to the next. */
  public static FileMemory lasting() {
    return new FileMemory(true);
  }

  /** For content that is read once; keeps nothing. */
  static FileMemory none() {
    return new FileMemory(false);
  }

  /** What a file said; equal readings say things of the same type. */
  private record Known<T>(
      FileReading<T> reading, ByteBuffer bytes, T said, List<Diagnostic> problems) {

    boolean isOf(FileReading<?> other, byte[] now) {
      return reading.equals(other) && bytes.equals(ByteBuffer.wrap(now));
    }
  }

  /** The bytes of all files, by their paths: what was read of the same bytes is the same. */
  public Map<String, ByteBuffer> bytes() {
    return byPath.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue().bytes()));
  }

  <T> T read(ContentFile file, FileReading<T> reading, Problems problems) {
    Optional<byte[]> bytes = file.bytes(problems);
    return lasting && bytes.isPresent()
        ? remembered(file, bytes.get(), reading, problems)
        : reading.read(file, bytes.flatMap(found -> file.text(found, problems)), problems);
  }

  /** Lets go of the files that are no longer there. */
  void keepOnly(Collection<ContentFile> files) {
    byPath.keySet().retainAll(files.stream().map(ContentFile::shown).collect(Collectors.toSet()));
  }

  private <T> T remembered(
      ContentFile file, byte[] bytes, FileReading<T> reading, Problems problems) {
    Known<T> known = known(file, reading, bytes).orElseGet(() -> readAnew(file, bytes, reading));
    known.problems().forEach(problems::report);
    return known.said();
  }

  @SuppressWarnings("unchecked")
  private <T> Optional<Known<T>> known(ContentFile file, FileReading<T> reading, byte[] bytes) {
    return Optional.ofNullable(byPath.get(file.shown()))
        .filter(known -> known.isOf(reading, bytes))
        .map(known -> (Known<T>) known);
  }

  private <T> Known<T> readAnew(ContentFile file, byte[] bytes, FileReading<T> reading) {
    Problems found = new Problems();
    T said = reading.read(file, file.text(bytes, found), found);
    Known<T> known =
        new Known<>(reading, ByteBuffer.wrap(bytes).asReadOnlyBuffer(), said, found.sorted());
    byPath.put(file.shown(), known);
    return known;
  }
}
