package nl.handreiking.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import nl.handreiking.output.FileStore;
import nl.handreiking.output.RecentFiles;
import nl.handreiking.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebPictureTest {

  @TempDir private Path temp;

  /** Red was in the top left corner as stored; where it is seen depends on the camera. */
  @ParameterizedTest
  @CsvSource({
    "1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"
  })
  void isTurnedAsTheCameraWasHeldAndSaysNothingElse(int orientation, int right, int below)
      throws IOException {
    byte[] photo = withExif(encoded(corner(160, 80), "jpeg"), orientation);
    WebPicture picture = picture("foto.jpg", photo);
    byte[] made = picture.bytes(picture.size(), FileStore.NONE);
    assertThat(new String(made, ISO_8859_1)).doesNotContain("Exif").doesNotContain("GPS-secret");
    BufferedImage seen = decoded(made);
    boolean onItsSide = orientation > 4;
    assertThat(seen.getWidth()).isEqualTo(onItsSide ? 80 : 160).isEqualTo(picture.size().width());
    assertThat(seen.getHeight()).isEqualTo(onItsSide ? 160 : 80);
    for (int x = 0; x < 2; x++) {
      for (int y = 0; y < 2; y++) {
        int px = x == 0 ? 5 : seen.getWidth() - 6;
        int py = y == 0 ? 5 : seen.getHeight() - 6;
        boolean red = new Color(seen.getRGB(px, py)).getGreen() < 128;
        assertThat(red).as(x + " " + y).isEqualTo(x == right && y == below);
      }
    }
  }

  @Test
  void aWidePictureHasCopiesAndIsMadeOnce() throws IOException {
    WebPicture picture = picture("breed.png", encoded(corner(2000, 500), "png"));
    assertThat(picture.sizes())
        .containsExactly(
            new PictureSize(400, 100), new PictureSize(800, 200), new PictureSize(1600, 400));
    assertThat(picture.sizes().stream().map(picture::name))
        .containsExactly("breed.png.400.png", "breed.png.800.png", "breed.png");
    AtomicInteger made = new AtomicInteger();
    RecentFiles recent = new RecentFiles(9);
    FileStore counted =
        (key, maker) ->
            recent.file(
                key,
                () -> {
                  made.incrementAndGet();
                  return maker.get();
                });
    for (int i = 0; i < 2; i++) {
      for (PictureSize size : picture.sizes()) {
        BufferedImage seen = decoded(picture.bytes(size, counted));
        assertThat(new PictureSize(seen.getWidth(), seen.getHeight())).isEqualTo(size);
      }
    }
    assertThat(made).hasValue(3);
  }

  @Test
  void aSmallCleanPngIsTakenOverAndOneWithATextIsNot() throws IOException {
    byte[] plain = encoded(corner(30, 20), "png");
    WebPicture clean = picture("schoon.png", plain);
    assertThat(clean.sizes()).isEqualTo(List.of(clean.size()));
    assertThat(clean.bytes(clean.size(), FileStore.NONE)).isEqualTo(plain);
    WebPicture named = picture("naam.png", insert(plain, 33, chunk("tEXt", "Author\0GPS-secret")));
    byte[] made = named.bytes(named.size(), FileStore.NONE);
    assertThat(new String(made, ISO_8859_1)).doesNotContain("GPS-secret");
    assertThat(decoded(made).getWidth()).isEqualTo(30);
  }

  @Test
  void aBombIsKnownByItsHeader() throws IOException {
    byte[] png = encoded(corner(30, 20), "png");
    ByteBuffer.wrap(png).putInt(16, 50_000).putInt(20, 50_000);
    assertThat(PictureHeader.of(png).orElseThrow().tooLarge()).isTrue();
    byte[] jpeg = encoded(corner(30, 20), "jpeg");
    int frame = new String(jpeg, ISO_8859_1).indexOf("\u00ff\u00c0");
    ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 50_000).putShort(frame + 7, (short) 50_000);
    assertThat(PictureHeader.of(jpeg).orElseThrow().tooLarge()).isTrue();
    byte[] webp = "RIFF\u0000\u0000\u0000\u0000WEBPVP8X".getBytes(ISO_8859_1);
    byte[] extended = Arrays.copyOf(webp, 30);
    Arrays.fill(extended, 24, 30, (byte) 0x7f);
    assertThat(PictureHeader.of(extended).orElseThrow().tooLarge()).isTrue();
  }

  @Test
  void damageIsAFaultWithItsPlace() throws IOException {
    byte[] png = encoded(corner(2000, 20), "png");
    Arrays.fill(png, 45, png.length - 12, (byte) 7);
    WebPicture picture = picture("kapot.png", png);
    assertThatThrownBy(() -> picture.bytes(picture.size(), FileStore.NONE))
        .isInstanceOfSatisfying(
            PictureFault.class,
            fault -> assertThat(fault.diagnostic().arguments()).containsExactly("kapot.png"));
  }

  private WebPicture picture(String name, byte[] bytes) throws IOException {
    Path file = Files.write(temp.resolve(name), bytes);
    return WebPicture.of(name, file, SourceSpan.wholeFile(name));
  }

  private static BufferedImage corner(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height / 2);
    pen.dispose();
    return image;
  }

  private static byte[] withExif(byte[] jpeg, int orientation) {
    ByteBuffer segment = ByteBuffer.allocate(46);
    segment.putShort((short) 0xffe1).putShort((short) 44);
    segment.put("Exif\0\0MM\0*".getBytes(ISO_8859_1)).putInt(8).putShort((short) 1);
    segment.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    segment.putShort((short) orientation).putShort((short) 0).putInt(0);
    segment.put("GPS-secret".getBytes(ISO_8859_1));
    return insert(jpeg, 2, segment.array());
  }

  private static byte[] chunk(String type, String text) {
    byte[] body = (type + text).getBytes(ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(body);
    return ByteBuffer.allocate(body.length + 8)
        .putInt(text.length())
        .put(body)
        .putInt((int) sum.getValue())
        .array();
  }

  private static byte[] insert(byte[] all, int at, byte[] part) {
    byte[] result = Arrays.copyOf(all, all.length + part.length);
    System.arraycopy(part, 0, result, at, part.length);
    System.arraycopy(all, at, result, at + part.length, all.length - at);
    return result;
  }

  private static byte[] encoded(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private static BufferedImage decoded(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }
}
