// Reads `<pattern>\t<text>` lines, both in hex of UTF-8; prints 1 where the pattern matches anywhere, 0 where not.
import Foundation

func text(_ hex: Substring) -> String {
  let digits = Array(hex.utf8)
  let bytes = stride(from: 0, to: digits.count, by: 2).map { index in
    UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16)!
  }
  return String(decoding: bytes, as: UTF8.self)
}

setvbuf(stdout, nil, _IONBF, 0)
while let line = readLine() {
  let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(text)
  let expression = try NSRegularExpression(pattern: parts[0])
  let range = NSRange(parts[1].startIndex..., in: parts[1])
  print(expression.firstMatch(in: parts[1], range: range) == nil ? 0 : 1)
}
