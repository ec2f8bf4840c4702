import Testing
@testable import FileFormats

@Suite struct SHA256Tests {
  @Test(
    "The vectors of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ]
  )
  func vectors(message: String, digest: String) {
    #expect(SHA256.hex(of: Array(message.utf8)) == digest)
  }

  @Test("A million letters, in one piece and in pieces of every length")
  func longMessage() {
    let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(SHA256.hex(of: message) == digest)
    var hash = SHA256()
    var start = 0
    var length = 0
    while start < message.count {
      hash.update(message[start..<min(start + length, message.count)])
      start += length
      length = (length + 1) % 200
    }
    #expect(hash.hex() == digest)
  }

  @Test("The digest can be asked for while more is to come")
  func digestInBetween() {
    var hash = SHA256()
    hash.update(Array("ab".utf8))
    _ = hash.finalize()
    hash.update(Array("c".utf8))
    #expect(hash.hex() == SHA256.hex(of: Array("abc".utf8)))
    #expect(hash.finalize().count == 32)
  }
}
