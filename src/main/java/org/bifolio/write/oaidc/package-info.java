/** Simple Dublin Core as OAI-PMH ships it. */
@NullMarked
@XmlSchema(
        namespace = OaiDcXml.NAMESPACE,
        elementFormDefault = XmlNsForm.QUALIFIED,
        xmlns = {
            @XmlNs(prefix = "oai_dc", namespaceURI = OaiDcXml.NAMESPACE),
            @XmlNs(prefix = "dc", namespaceURI = OaiDcXml.DC)
        })
package org.bifolio.write.oaidc;

import jakarta.xml.bind.annotation.XmlNs;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
