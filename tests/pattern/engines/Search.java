import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Reads `<pattern>\t<text>` lines, both in hex of UTF-8; prints 1 where the pattern matches anywhere, 0 where not. */
class Search {
  public static void main(String[] args) throws Exception {
    var reader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (var line = reader.readLine(); line != null; line = reader.readLine()) {
      var parts = line.split("\t", -1);
      System.out.println(Pattern.compile(text(parts[0])).matcher(text(parts[1])).find() ? 1 : 0);
    }
  }

  private static String text(String hex) {
    return new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
  }
}
