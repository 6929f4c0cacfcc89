/** Qualified Dublin Core: the fifteen elements and DCMI's terms, with encoding schemes. */
@NullMarked
@XmlSchema(
        namespace = QdcXml.NAMESPACE,
        elementFormDefault = XmlNsForm.QUALIFIED,
        xmlns = {
            @XmlNs(prefix = "qdc", namespaceURI = QdcXml.NAMESPACE),
            @XmlNs(prefix = "dc", namespaceURI = QdcXml.DC),
            @XmlNs(prefix = "dcterms", namespaceURI = QdcXml.DCTERMS)
        })
package org.bifolio.write.qdc;

import jakarta.xml.bind.annotation.XmlNs;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
