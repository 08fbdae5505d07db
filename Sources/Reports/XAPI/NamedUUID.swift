package import Foundation

extension UUID {
  /// The same for the same name in the same space, on every machine (RFC 9562, version 5).
  package init(named name: String, in space: UUID) {
    // The bytes are copied while they are lent.
    let bytes = unsafe withUnsafeBytes(of: space.uuid) { unsafe Array($0) }
    var digest = Array(SHA1.digest(of: bytes + Array(name.utf8)).prefix(16))
    digest[6] = digest[6] & 0x0f | 0x50
    digest[8] = digest[8] & 0x3f | 0x80
    self.init(
      uuid: (
        digest[0], digest[1], digest[2], digest[3], digest[4], digest[5], digest[6], digest[7],
        digest[8], digest[9], digest[10], digest[11], digest[12], digest[13], digest[14], digest[15]
      ))
  }
}
