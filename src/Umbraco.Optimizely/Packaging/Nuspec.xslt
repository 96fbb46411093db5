<?xml version="1.0" encoding="utf-8"?>
<!--
  What the project cannot say in the nuspec that NuGet writes for it.
  The packages of the host, at the range of Umbraco.Cms.Core: they are named, so that the package installs into a whole site only,
  and are no references of the project, because nothing of them is compiled against.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:n="http://schemas.microsoft.com/packaging/2012/06/nuspec.xsd" exclude-result-prefixes="n">
  <xsl:output method="xml" encoding="utf-8" indent="yes" />

  <xsl:template match="@* | node()">
    <xsl:copy><xsl:apply-templates select="@* | node()" /></xsl:copy>
  </xsl:template>

  <!-- Its assembly is inside. -->
  <xsl:template match="n:dependency[@id = 'Umbraco.Optimizely.Api']" />

  <xsl:template match="n:group[@targetFramework = 'net8.0']/n:dependency[@id = 'Umbraco.Cms.Core']">
    <xsl:copy-of select="." />
    <xsl:call-template name="host"><xsl:with-param name="id">Umbraco.Cms.Web.BackOffice</xsl:with-param></xsl:call-template>
    <xsl:call-template name="host"><xsl:with-param name="id">Umbraco.Cms.Web.Website</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="n:group[@targetFramework = 'net10.0']/n:dependency[@id = 'Umbraco.Cms.Core']">
    <xsl:copy-of select="." />
    <xsl:call-template name="host"><xsl:with-param name="id">Umbraco.Cms.Api.Management</xsl:with-param></xsl:call-template>
    <xsl:call-template name="host"><xsl:with-param name="id">Umbraco.Cms.Web.Website</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template name="host">
    <xsl:param name="id" />
    <xsl:copy>
      <xsl:attribute name="id"><xsl:value-of select="$id" /></xsl:attribute>
      <xsl:copy-of select="@version | @exclude" />
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
