/** JATS 1.3: an article's front matter. */
@NullMarked
@XmlSchema(
        elementFormDefault = XmlNsForm.UNQUALIFIED,
        xmlns = {@XmlNs(prefix = "xlink", namespaceURI = ArticleXml.XLINK)})
package org.bifolio.write.jats;

import jakarta.xml.bind.annotation.XmlNs;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
