package import Vocabulary

/// Who signs for an authority, in the words above the signature.
///
///     TM. ỦY BAN NHÂN DÂN     onBehalfOf
///     KT. CHỦ TỊCH            actingFor
///     PHÓ CHỦ TỊCH            post
package struct Signer: Sendable, Hashable {
  /// The body that the signer signs for, such as a committee.
  package var onBehalfOf: LocalizedText?
  /// The post of the superior that the signer stands in for.
  package var actingFor: LocalizedText?
  package var post: LocalizedText
  package var name: String?

  package init(
    post: LocalizedText,
    onBehalfOf: LocalizedText? = nil,
    actingFor: LocalizedText? = nil,
    name: String? = nil
  ) {
    self.post = post
    self.onBehalfOf = onBehalfOf
    self.actingFor = actingFor
    self.name = name
  }
}
